/**
 * A name as it is compared: without case, diacritics, kinds of space and punctuation, so that `Pay-roll`, `pay roll` and `PAY ROLL`
 * are one name, and so are `Salário` and `salario`. Empty where the name holds no letter, digit or symbol at all.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\p{P}\p{Z}\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}
