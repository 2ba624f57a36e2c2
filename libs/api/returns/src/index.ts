export * from './returns-entities.js';
