import { readReferentialsCommand } from './referentials-command.js';

describe('the command line of the reference data', () => {
  const read = (line: string) => readReferentialsCommand(line === '' ? [] : line.split(' '));

  it.each(['', '--help', 'help', 'import rome --help'])('explains itself with "%s"', (line) => {
    expect(read(line)).toEqual({ name: 'help' });
  });

  it.each([
    ['list', { name: 'list' }],
    ['import rome /data/rome', { name: 'import', source: 'rome', paths: ['/data/rome'], version: null }],
    ['import esco en.zip fr.zip', { name: 'import', source: 'esco', paths: ['en.zip', 'fr.zip'], version: null }],
    ['import esco --version 1.2.0 en.zip', { name: 'import', source: 'esco', paths: ['en.zip'], version: '1.2.0' }],
    ['remove rome 460', { name: 'remove', source: 'rome', version: '460' }],
  ])('reads "%s"', (line, command) => {
    expect(read(line)).toEqual(command);
  });

  it.each([
    ['imports', /did you mean "import"/],
    ['import', /"import" needs a source: rome or esco/],
    ['import onet file', /There is no source "onet": rome or esco/],
    ['import rome', /"import rome" needs the path/],
    ['import rome --force path', /no option --force/],
    ['import rome path --version', /--version needs a value/],
    ['import rome path --version=', /--version needs a value/],
    ['import rome path --version=4/60', /--version is of up to 40 letters/],
    ['remove', /needs a source and a version/],
    ['remove rome', /needs a source and a version/],
    ['remove rome 460 461', /needs a source and a version/],
    ['remove rome 460 --version 2', /has no option --version/],
    ['list rome', /takes nothing more/],
  ])('refuses "%s" and says what would be right', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
    expect(() => read(line)).toThrow('npm run referentials -- --help');
  });
});
