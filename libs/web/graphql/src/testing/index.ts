export * from './answering-client.js';
export * from './render-page.js';
