import fc from 'fast-check';
import { kinds } from '../support/fuzz/kinds';

// `npm run fuzz` plays the same, and measures how long each blocks
test.each(kinds.map((kind) => [kind.name, kind] as const))(
    'whatever comes from outside is read or refused in words, writes nothing and tells no secret: %s',
    async (_, { share, plays }) => {
        await fc.assert(
            fc.asyncProperty(plays, async ({ play }) => play()),
            { numRuns: share },
        );
    },
);
