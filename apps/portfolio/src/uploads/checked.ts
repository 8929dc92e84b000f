import { validationPipe } from '#http';

/** What came in by a form, checked by the same rules and with the same messages as a JSON body. */
export async function checked<T extends object>(kind: new () => T, value: unknown): Promise<T> {
  return (await validationPipe().transform(value, { type: 'body', metatype: kind })) as T;
}
