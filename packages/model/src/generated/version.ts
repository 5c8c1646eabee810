/* Generated from schemas/package.json. */

/** The version of the model: that of the schemas it was generated from. */
export const MODEL_VERSION = '0.1.0';
