import { EvidenceFolder } from './evidence-folder.js';

/** Files that were prepared for somebody to take, in a folder beside the evidence: `<root>/prepared/<ownerId>/<id>`. */
export class PreparedFolder extends EvidenceFolder {
  constructor(root: string) {
    super(root, 'prepared');
  }
}
