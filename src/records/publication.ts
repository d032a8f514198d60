import { z } from 'zod';
import { IsoDay } from './primitives.ts';

const Address = z
  .string()
  .startsWith('/', 'expected an address from the root of this site, like /by-elections/corby-2012/');

/** An entry of `content/redirects.yaml`: an address that was published, and where its page is now. */
export const Redirect = z.strictObject({
  /** The old address; a page's address ends with a slash and takes everything beside and below it along. */
  from: Address,
  to: Address,
  /** Day from which it holds. */
  since: IsoDay,
  why: z.string().min(1),
});
export type Redirect = z.infer<typeof Redirect>;
