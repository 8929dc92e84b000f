export { ACCEPTED_NAMES } from './accepted-media.js';
export { contentDisposition } from './content-disposition.js';
export { EvidenceFolder } from './evidence-folder.js';
export { MAX_EVIDENCE_BYTES } from './evidence-store.js';
export type { EvidenceStore, PutLimits, StoredFile } from './evidence-store.js';
export { honestName } from './file-name.js';
export { PreparedFolder } from './prepared-folder.js';
export { tooLarge } from './storage-error.js';
