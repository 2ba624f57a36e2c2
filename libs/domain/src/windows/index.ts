export * from './check-extension.js';
export { checkWindow, quartersAhead } from './check-window.js';
export type { WindowsToday } from './check-window.js';
export * from './read-window-change.js';
export * from './steps/window-step.js';
export * from './window-change.js';
export * from './window-difference.js';
export * from './window-remarks.js';
