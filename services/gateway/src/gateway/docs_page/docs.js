// Shows the OpenAPI document of this gateway and sends requests to it. No library, so that it works under a strict policy.

const METHODS = ["get", "post", "put", "delete", "patch"];
// Deeper nesting of a schema is shown as its name.
const EXAMPLE_DEPTH = 5;
let api;

function element(name, content, attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const part of [content].flat()) if (part !== undefined && part !== null) made.append(part);
  return made;
}

function resolve(schema) {
  const name = schema?.$ref?.split("/").pop();
  return name ? (api.components.schemas[name] ?? {}) : (schema ?? {});
}

function kind(schema) {
  if (schema?.$ref) return schema.$ref.split("/").pop();
  if (schema?.anyOf) return schema.anyOf.map(kind).join(" or ");
  if (schema?.type === "array") return `list of ${kind(schema.items)}`;
  if (schema?.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  return schema?.const ?? schema?.type ?? "any";
}

function example(schema, depth = 0) {
  if (depth > EXAMPLE_DEPTH) return kind(schema);
  const known = resolve(schema);
  if (known.examples?.length) return known.examples[0];
  if (known.example !== undefined) return known.example;
  if (known.default !== undefined) return known.default;
  if (known.anyOf) return example(known.anyOf[0], depth + 1);
  if (known.enum) return known.enum[0];
  if (known.type === "array") return [example(known.items, depth + 1)];
  if (known.type === "object") {
    const chosen = known.required ?? Object.keys(known.properties ?? {});
    return Object.fromEntries(chosen.map((name) => [name, example(known.properties?.[name], depth + 1)]));
  }
  return { integer: 1, number: 1, boolean: true, string: "" }[known.type] ?? null;
}

function fields(schema) {
  const known = resolve(schema);
  const rows = Object.entries(known.properties ?? {}).map(([name, field]) => {
    const needed = known.required?.includes(name) ? "required" : "";
    return element("tr", [element("td", element("code", name)), element("td", kind(field)), element("td", needed), element("td", field.description)]);
  });
  return rows.length ? element("table", rows) : element("p", kind(schema));
}

function parameters(operation) {
  const inputs = (operation.parameters ?? []).filter((parameter) => parameter.in !== "header").map((parameter) => {
    const input = element("input", null, { "data-in": parameter.in, name: parameter.name });
    input.value = parameter.schema?.default ?? "";
    const hint = parameter.description ?? kind(parameter.schema);
    return element("tr", [element("td", element("code", parameter.name)), element("td", input), element("td", hint)]);
  });
  return inputs.length ? element("table", inputs) : null;
}

async function send(path, method, form, output) {
  const query = new URLSearchParams();
  let address = path;
  for (const input of form.querySelectorAll("input")) {
    if (input.dataset.in === "path") address = address.replace(`{${input.name}}`, encodeURIComponent(input.value));
    else if (input.value !== "") query.append(input.name, input.value);
  }
  const body = form.querySelector("textarea");
  const key = document.querySelector("#key").value;
  const headers = { ...(body ? { "Content-Type": "application/json" } : {}), ...(key ? { "X-API-Key": key } : {}) };
  const started = performance.now();
  try {
    const answer = await fetch(query.size ? `${address}?${query}` : address, { method: method.toUpperCase(), headers, body: body?.value });
    const text = await answer.text();
    const shown = answer.headers.get("Content-Type")?.startsWith("application/json") ? JSON.stringify(JSON.parse(text), null, 2) : text;
    output.textContent = `${answer.status} ${answer.statusText} in ${Math.round(performance.now() - started)} ms\n\n${shown}`;
  } catch (error) {
    output.textContent = `No answer: ${error.message}`;
  }
}

function operationPanel(path, method, operation) {
  const body = operation.requestBody?.content?.["application/json"]?.schema;
  const output = element("pre", "", { hidden: "" });
  const button = element("button", "Send", { type: "button" });
  const text = body ? element("textarea", JSON.stringify(example(body), null, 2), { spellcheck: "false", "aria-label": "Request body" }) : null;
  const form = element("div", [element("p", operation.description), parameters(operation), body ? fields(body) : null, text, button]);
  button.addEventListener("click", () => {
    output.hidden = false;
    send(path, method, form, output);
  });
  const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) => {
    const schema = Object.values(answer.content ?? {})[0]?.schema;
    return element("tr", [element("td", element("code", status)), element("td", answer.description), element("td", schema ? kind(schema) : "")]);
  });
  const title = [element("span", method.toUpperCase(), { class: "method" }), element("code", path), ` ${operation.summary ?? ""}`];
  return element("details", [element("summary", title), element("div", [form, output, element("h3", "Answers"), element("table", answers)])]);
}

function show() {
  document.querySelector("#version").textContent = api.info.version;
  document.querySelector("#description").textContent = api.info.description;
  const groups = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of METHODS.filter((name) => item[name])) {
      const tag = item[method].tags?.[0] ?? "other";
      groups.set(tag, [...(groups.get(tag) ?? []), operationPanel(path, method, item[method])]);
    }
  }
  document.querySelector("#operations").replaceChildren(...[...groups].flatMap(([tag, panels]) => [element("h2", tag), ...panels]));
}

try {
  api = await (await fetch("/api/openapi.json")).json();
  show();
} catch (error) {
  document.querySelector("#operations").textContent = `The API document cannot be read: ${error.message}`;
}
