export { CHANGE_MINUTES, LONGEST_COMMENT, mayChange } from './comment-rules.js';
export { CommentDto, CommentThreadDto, ThreadItemDto } from './comment.dto.js';
export { Comments, type Side } from './comments.js';
export { LONGEST_SENTENCE, writtenSentence } from './sentence.js';
