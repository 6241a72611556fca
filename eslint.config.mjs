import tseslint from 'typescript-eslint';

export default tseslint.config(
    { ignores: ['node_modules/', 'dist/', 'build/'] },
    {
        files: ['**/*.ts', '**/*.tsx'],
        extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
        languageOptions: {
            parserOptions: { project: ['./tsconfig.tests.json'], tsconfigRootDir: import.meta.dirname },
        },
        rules: {
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
            '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
            // the interfaces of the engine ask for async methods that need not wait for anything
            '@typescript-eslint/require-await': 'off',
        },
    },
    {
        // by itself the app is read without all of its tests, which takes a third of the time
        files: ['AuthentikSsoApp.ts', 'src/**/*.ts'],
        languageOptions: { parserOptions: { project: ['./tsconfig.json'] } },
    },
);
