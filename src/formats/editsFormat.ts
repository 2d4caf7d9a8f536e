/** The mark of the record of edits. */
export const EDITS_FORMAT = 'honest-broker-edits/1';
