import { contract, type MatchedPath } from '../schema/contract';
import type { Json } from './operation';

/**
 * What `OPTIONS` says of an address (Django REST framework's `SimpleMetadata`), without the fields that it takes: their
 * names and labels are those of serializers, which are not here.
 */
export function describeView({ template, verbs }: MatchedPath): Json {
    const words = template
        .replaceAll(/\{[^}]*\}/g, 'instance')
        .split('/')
        .filter(Boolean);
    const name = (words.at(-1) ?? '').replaceAll('_', ' ');
    return {
        name: name.charAt(0).toUpperCase() + name.slice(1),
        description: contract().operation(`${verbs[0] ?? 'GET'} ${template}`)?.description ?? '',
        renders: ['application/json'],
        parses: ['application/json'],
    };
}
