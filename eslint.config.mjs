import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { specs, walls } from './eslint.walls.mjs';
import lorfolio from './scripts/lint-rules.mjs';

const FROM_AFAR = 'ImportExpression[source.value=/^(#|\\.\\.)/]';
const noHiddenImport = [
  {
    selector: 'ImportExpression[source.type!="Literal"]',
    message: 'Import by a literal name, so that the walls see it.',
  },
  {
    // What lies in the same folder or below cannot cross a wall: it may be loaded when it is needed.
    selector: FROM_AFAR,
    message: 'Import at the top of the file, where the walls see it.',
  },
  { selector: 'TSImportType[source.value=/^[#.]/]', message: 'Import at the top of the file, where the walls see it.' },
];
const nextDoor = ({ selector, message }) => ({
  selector: selector.replace(FROM_AFAR, 'ImportExpression[source.value=/^#|(apps|libs)\\x2f/]'),
  message,
});
const noSecondClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Ask the Clock, or take `now` as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Ask the Clock, or take `now` as an argument.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Ask the Clock, or take `now` as an argument.',
  },
];
const noEnvironment = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Only libs/config reads the environment.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
    message: 'Only libs/config reads the environment.',
  },
];

const readsAsItComes = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/.svelte-kit/',
      'apps/web/build/',
      'apps/web/src/lib/paraglide/',
      'apps/web/src/lib/schema.d.ts',
      '.lorfolio/',
      'coverage/',
      'test-results/',
      'playwright-report/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    plugins: { lorfolio },
    rules: {
      'lorfolio/directive-says-why': 'error',
      'lorfolio/nothing-left-to-do': 'error',
      'max-lines': ['error', 200],
      'no-console': 'error',
      // Nest modules are empty classes under a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A DTO describes a shape; who fills it need not call its constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Text is counted and cut by code points, knowingly; control characters are looked for, to take them out.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      'no-control-regex': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      // The page lies at the root of its host.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.svelte', 'libs/**/*.ts', 'migrations/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noHiddenImport, ...noSecondClock, ...noEnvironment] },
  },
  {
    files: ['libs/common/src/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noHiddenImport, ...noEnvironment] },
  },
  { files: ['libs/config/src/**'], rules: { 'no-restricted-syntax': ['error', ...noHiddenImport, ...noSecondClock] } },
  // The browser's own clock is the only one there; its tests set it. And what a page needs later it may fetch later, from next door.
  {
    files: ['apps/web/**'],
    rules: { 'no-restricted-syntax': ['error', ...noHiddenImport.map(nextDoor), ...noEnvironment] },
  },
  { files: ['migrations/**'], rules: { 'max-lines': ['error', 300] } },
  { files: ['libs/testing/src/**', ...specs], rules: { 'no-restricted-syntax': 'off', 'max-lines': ['error', 300] } },
  {
    files: ['apps/standalone/src/{main,operator,migrate}.ts', 'scripts/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A test reads JSON as it comes: what it expects of it is what it proves.
    files: specs,
    rules: { ...readsAsItComes, '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
    // SvelteKit gives `data` and `children` of a route their types, which svelte-check sees and ESLint does not.
    rules: {
      ...readsAsItComes,
      // A date or an address made and used within one function has nobody to react to it.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['apps/web/src/**/*.ts'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  ...walls,
);
