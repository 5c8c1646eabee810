/** Organisations of the sample. The municipality 999 and these OIDs belong to nobody. */
export const SAMPLE_SENDER = '1.2.246.562.10.99900000001';
export const SAMPLE_RECEIVER = '1.2.246.562.10.99900000002';
export const SAMPLE_ANOTHER = '1.2.246.562.10.99900000003';
export const SAMPLE_TENANT = `999-${SAMPLE_SENDER}`;
export const SAMPLE_SCHOOL = '99901';
export const SAMPLE_RECEIVING_SCHOOL = '99902';
export const SAMPLE_ANOTHER_SCHOOL = '99903';
