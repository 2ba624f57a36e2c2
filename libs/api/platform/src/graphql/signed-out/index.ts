export * from './registered-documents.js';
