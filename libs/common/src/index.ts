export * from './capitalised.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './folded.js';
export * from './ids.js';
export * from './rounds.js';
export * from './once.js';
export * from './turns.js';
