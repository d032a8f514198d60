import { createHash } from 'node:crypto';

/** First twelve hexadecimal digits of a text's SHA-256: the name of a version of it. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
