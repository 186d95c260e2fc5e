-- wrk: posts one visual-language text again and again, or a different one each time, and prints figures as one line of JSON.

local body = '{"dsl": "addition(container1[entity_name: orange, entity_type: orange, entity_quantity: 9], '
  .. 'container2[entity_name: orange, entity_type: orange, entity_quantity: 7])"}'

wrk.method = "POST"
wrk.path = "/api/generate"
wrk.headers["Content-Type"] = "application/json"
wrk.body = body

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "seconds": %.3f, "p50_ms": %.2f, "p99_ms": %.2f, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout
  ))
end
