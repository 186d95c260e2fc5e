"""Where pictures of things come from: the storage service or a folder, behind one port."""
