import { knownTransports } from './transports.js';

describe('the ways to reach a passkey', () => {
  it.each<[string, unknown, string[]]>([
    ['those of the standard', ['internal', 'hybrid'], ['internal', 'hybrid']],
    ['each of them once', ['usb', 'usb'], ['usb']],
    ['none that the standard does not know', ['usb', 'pigeon', '', 'a'.repeat(9999)], ['usb']],
    ['no numbers, objects or nothing', [1, null, {}, ['usb']], []],
    ['none of a word', 'usb', []],
    ['none of nothing', null, []],
    ['none of what was not said', undefined, []],
    ['none of an object', { 0: 'usb', length: 1 }, []],
  ])('are %s', (_, said, known) => {
    expect(knownTransports(said)).toEqual(known);
  });
});
