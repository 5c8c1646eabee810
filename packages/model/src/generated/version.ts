/* Generated from schemas/package.json. */

/**
 * The version of the model: that of the schemas it was generated from.
 *
 * @example
 * console.log(/^\d+\.\d+\.\d+$/.test(MODEL_VERSION)); // true
 */
export const MODEL_VERSION = '1.0.0';
