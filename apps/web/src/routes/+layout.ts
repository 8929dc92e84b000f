// The application runs in the browser alone; the public pages say otherwise for themselves.
export const ssr = false;
