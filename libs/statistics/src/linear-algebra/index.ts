export * from './cholesky.js';
export * from './collinear-inverse.js';
export * from './householder-qr.js';
export * from './matrix.js';
export * from './matrix-product.js';
export * from './qr-least-squares.js';
export * from './solve-linear-system.js';
export * from './symmetric-eigen.js';
