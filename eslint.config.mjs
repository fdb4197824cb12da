import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The only allowed direction of imports, left may import right:
 *
 *     server -> resolvers + schema -> services -> lists -> inputs, display, labels -> snapshot -> entities -> db
 *           |-> site (pages) --------> |        |-> loaders (what stays in the database)
 *                                       |-> ranking, graph, search, names (pure)
 *
 * For each layer, what of src/ it may import besides itself. `shared` stands below all of them but the pure ones.
 */
const shared = [
  'config.ts',
  'config-proxies.ts',
  'config-value.ts',
  'errors.ts',
  'error-codes.ts',
  'kind-name.ts',
  'nearest.ts',
  'run-in-thread.ts',
];
const reading = ['lists', 'inputs', 'display', 'labels', 'snapshot'];
const layers = {
  ranking: [],
  graph: [],
  search: [],
  names: ['search'],
  db: ['entities', 'search', ...shared],
  entities: ['db'],
  loaders: ['entities', 'db', ...shared],
  // Its index of texts cuts them as queries are cut.
  snapshot: ['entities', 'db', 'search', 'run-in-thread.ts'],
  labels: ['entities', 'ranking', 'graph', ...shared],
  display: ['labels', 'entities', ...shared],
  inputs: ['snapshot', 'entities', ...shared],
  lists: ['inputs', 'labels', 'snapshot', 'entities', ...shared],
  services: [...reading, 'loaders', 'entities', 'db', 'ranking', 'graph', 'search', 'names', ...shared],
  schema: ['lists', 'inputs', 'entities', 'ranking', 'graph', ...shared],
  resolvers: ['schema', 'services', ...reading, 'loaders', 'entities', 'ranking', 'graph', 'context.ts', ...shared],
  site: ['services', ...reading, 'entities', ...shared],
  server: [
    ...[
      'site',
      'resolvers',
      'schema',
      'services',
      ...reading,
      'loaders',
      'entities',
      'db',
      'ranking',
      'graph',
      'context.ts',
    ],
    ...shared,
  ],
};
const seedMayImport = ['ranking', 'names', 'entities', 'db', ...shared];

const layerZones = Object.entries(layers).map(([layer, others]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...others].map((path) => `./${path}`),
  message: `src/${layer} may import only ${[layer, ...others].join(', ')}.`,
}));

const zones = [
  ...layerZones,
  {
    target: './seed',
    from: './src',
    except: seedMayImport.map((path) => `./${path}`),
    message: `seed may import only ${seedMayImport.join(', ')} of src.`,
  },
  ...shared.map((file) => ({
    target: `./src/${file}`,
    from: './src',
    except: shared.map((path) => `./${path}`),
    message: 'What all layers share imports none of them.',
  })),
  {
    target: './src/context.ts',
    from: './src',
    except: ['./loaders', './services', './snapshot', './config.ts', './entities', './db', './context.ts'],
    message: 'The context knows loaders, services, the snapshot and config.',
  },
  {
    target: Object.keys(layers).map((layer) => `./src/${layer}`),
    from: './seed',
    message: 'Only main.ts and app.ts join the server and the seed.',
  },
  { target: './web', from: ['./src', './seed'], message: 'web talks HTTP to the server and shares no code with it.' },
  { target: ['./src', './seed', './web'], from: './tests', message: 'Only tests use test support.' },
];

/** Packages a layer may import; a pattern that matches is forbidden. Node's own modules are packages too. */
const packagesOnly = (allowed, message) => ({ regex: `^(?!\\.|(?:${allowed.join('|')})(?:/|$))`, message });
// node:crypto for hashes, which are as pure as sums.
const mathsLibraries = ['node:crypto', 'simple-statistics', 'ml-matrix', 'ml-pca', 'pure-rand'];
const graphLibraries = ['graphology', 'graphology-[a-z-]+', ...mathsLibraries];
const languageLibraries = ['fastest-levenshtein', 'i18n-iso-countries', 'pinyin-pro', 'wink-porter2-stemmer'];
const environment = {
  name: 'node:process',
  importNames: ['env'],
  message: 'Only src/config.ts reads the environment.',
};
const noTypeOrm = { group: ['typeorm', 'typeorm/**'], message: 'Resolvers and schema know no database.' };

/** A list of some 100,000 items overflows the stack as the arguments of one call. */
const spreadIntoCall = {
  selector: 'CallExpression[callee.property.name=/^(push|unshift|concat|max|min|fromCharCode)$/] > SpreadElement',
  message: 'A long list overflows the stack as arguments: use append, reduce or a loop.',
};

const restrictImports = (patterns) => ['error', { paths: [environment], patterns }];
const restrict = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': restrictImports(patterns) },
});

export default defineConfig(
  globalIgnores([
    'dist/',
    'data/',
    'coverage/',
    '**/node_modules/',
    '**/generated/',
    'examples/**/gql/',
    '**/__generated__/',
  ]),
  // A rule that does not fit is changed here, with its reason, for everyone: comments in the code switch nothing off.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  importX.flatConfigs.typescript,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    languageOptions: { ecmaVersion: 2023 },
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-console': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // Decorated classes without members of their own are the schema's and the tables' way of saying something.
      '@typescript-eslint/no-extraneous-class': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      '@typescript-eslint/no-restricted-imports': restrictImports([]),
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' },
      ],
    },
  },
  {
    files: ['{src,seed,tests}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['seed/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', spreadIntoCall] },
  },
  {
    // Entities, and public types, refer to each other in both directions by nature; Relation<> and lazy () => X keep that safe.
    files: ['{src,seed,web}/**/*.{ts,tsx}'],
    ignores: ['src/entities/**', 'src/schema/**'],
    rules: { 'import-x/no-cycle': 'error' },
  },
  restrict(['src/ranking/**'], packagesOnly(mathsLibraries, 'The ranking core is pure: maths libraries only.')),
  restrict(
    ['src/graph/**'],
    packagesOnly(graphLibraries, 'The graph core is pure: graphology and maths libraries only.'),
  ),
  restrict(
    ['src/search/**', 'src/names/**'],
    packagesOnly(languageLibraries, 'Search and names are pure: libraries for words, names and distances only.'),
  ),
  restrict(['src/entities/**'], packagesOnly(['typeorm'], 'Entities import typeorm only.')),
  restrict(['src/schema/**'], noTypeOrm, {
    regex: '/entities/',
    allowTypeImports: true,
    message: 'The schema uses entities as types only: import type.',
  }),
  restrict(['src/resolvers/**'], noTypeOrm),
  {
    // Loops over an index they bound themselves: under noUncheckedIndexedAccess every x[i] would need a branch that never runs.
    files: ['src/{ranking,graph}/**', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/config.ts', 'scripts/**', 'tests/**', 'bench/**', 'web/*.config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Jest and Vite ask for a default export.
    files: ['tests/support/global-*.ts', '**/*.config.{ts,mjs}'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'performance',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'URL',
          'Buffer',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
);
