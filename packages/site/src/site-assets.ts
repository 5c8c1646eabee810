/** The folder of what stands beside the pages: the look, the type and the scripts. The build of the package gathers it. */
export const SITE_ASSETS = new URL('./assets/', import.meta.url);

/** The bindings, positions and log of a made-up municipality: what documents are shown with until a controller binds its own. */
export const EXAMPLE_MUNICIPALITY = new URL('../examples/nivelvaara/', import.meta.url);
