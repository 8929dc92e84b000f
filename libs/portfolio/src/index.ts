export * from './portfolio-view.js';
export * from './vocabulary.js';
