export * from './check-note.js';
export * from './comparison-note.js';
export * from './note-words.js';
export * from './typed-note.js';
