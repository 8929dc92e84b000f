/** The French number (NIR): sex, year, month, department, commune, order, key. Corsica has letters. */
const NUMBER =
  /(?<![\dA-Za-z])([1-478])[ .\u00A0\u202F-]?(\d{2})[ .\u00A0\u202F-]?(\d{2})[ .\u00A0\u202F-]?(\d{2}|2[ABab])[ .\u00A0\u202F-]?(\d{3})[ .\u00A0\u202F-]?(\d{3})[ .\u00A0\u202F-]?(\d{2})(?![\dA-Za-z])/g;
const MODULUS = 97n;

/** Numbers whose key is right: any other row of fifteen digits is an invoice, an account, a telephone. */
export function socialSecurityNumbersIn(text: string): string[] {
  return Array.from(text.matchAll(NUMBER))
    .filter(([, ...parts]) => {
      const key = parts.at(-1) ?? '';
      const body = parts.slice(0, -1).join('').toUpperCase().replace('2A', '19').replace('2B', '18');
      return MODULUS - (BigInt(body) % MODULUS) === BigInt(key);
    })
    .map(([number]) => number);
}
