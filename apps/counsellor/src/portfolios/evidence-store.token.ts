/** Under this name the store of evidence files is injected: it is an interface, which has no name at run time. */
export const EVIDENCE_STORE = Symbol('evidence store');
