import { readOperatorCommand } from './operator-command.js';

describe('the operator’s command line', () => {
  const read = (line: string) => readOperatorCommand(line === '' ? [] : line.split(' '));

  it.each(['', '--help', 'help', 'structure add --help'])('explains itself with "%s"', (line) => {
    expect(read(line)).toEqual({ name: 'help' });
  });

  it.each([
    ['organisation list', { name: 'organisation list' }],
    ['organisation add --name Amilor', { name: 'organisation add', organisation: 'Amilor' }],
    ['structure list', { name: 'structure list' }],
    [
      'structure add --organisation Amilor --name=Metz',
      { name: 'structure add', organisation: 'Amilor', structure: 'Metz', commune: null },
    ],
    [
      'administrator invite --structure Metz --email a@b.fr --given-name Anne --family-name Weber',
      { name: 'administrator invite', structure: 'Metz', email: 'a@b.fr', givenName: 'Anne', familyName: 'Weber' },
    ],
    ['administrator reset-factor --email a@b.fr', { name: 'administrator reset-factor', email: 'a@b.fr' }],
    ['owner reset-factor --email a@b.fr', { name: 'owner reset-factor', email: 'a@b.fr' }],
  ])('reads "%s"', (line, command) => {
    expect(read(line)).toEqual(command);
  });

  it.each([
    ['structure', /no command "structure"/],
    ['structures list', /did you mean "structure list"/],
    ['structure add --name Metz', /needs --organisation\./],
    ['administrator invite', /needs --structure, --email, --given-name, --family-name\./],
    ['administrator reset-factor', /needs --email\./],
    ['organisation add --nam Amilor', /no option --nam; did you mean "--name"/],
    ['organisation add --name', /--name needs a value/],
    ['organisation add --name=', /--name needs a value/],
    ['organisation add --name A --name B', /--name is given twice/],
    ['organisation add Amilor', /"Amilor" is not an option/],
    ['organisation list --name A', /no option --name/],
  ])('refuses "%s" and says what would be right', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
    expect(() => read(line)).toThrow('npm run operator -- --help');
  });
});
