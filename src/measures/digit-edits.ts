/** How a figure may have been miswritten: one digit for another, or two digits in each other's place. */
export interface DigitEdit {
  readonly kind: 'one-digit' | 'digits-swapped';
  readonly value: number;
}

/**
 * Every whole number of as many digits that differs from a count by one digit, or by two digits swapped.
 * None has a leading zero (but 0 itself).
 * @param count a non-negative whole number; throws for any other.
 * @example digitEdits(12).length // 18
 */
export function digitEdits(count: number): DigitEdit[] {
  if (!Number.isSafeInteger(count) || count < 0) throw new Error(`invalid count: ${count}`);
  const digits = String(count);
  const edits: DigitEdit[] = [];
  for (let place = 0; place < digits.length; place += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      if (String(digit) === digits[place] || (digit === 0 && place === 0 && digits.length > 1)) continue;
      edits.push({ kind: 'one-digit', value: Number(digits.slice(0, place) + digit + digits.slice(place + 1)) });
    }
  }
  for (let left = 0; left < digits.length; left += 1) {
    for (let right = left + 1; right < digits.length; right += 1) {
      if (digits[left] === digits[right] || (left === 0 && digits[right] === '0')) continue;
      const swapped = [...digits];
      [swapped[left], swapped[right]] = [swapped[right] ?? '', swapped[left] ?? ''];
      edits.push({ kind: 'digits-swapped', value: Number(swapped.join('')) });
    }
  }
  return edits;
}

/**
 * How one count turns into another by a slip of the pen; null where it takes more than one.
 * @example slipBetween(987, 787) // 'one-digit'
 */
export function slipBetween(count: number, other: number): DigitEdit['kind'] | null {
  const [one, two] = [String(count), String(other)];
  if (one.length !== two.length) return null;
  const places = [...one].flatMap((digit, place) => (digit === two[place] ? [] : [place]));
  if (places.length === 1) return 'one-digit';
  const [left, right] = places;
  if (places.length !== 2 || left === undefined || right === undefined) return null;
  return one[left] === two[right] && one[right] === two[left] ? 'digits-swapped' : null;
}
