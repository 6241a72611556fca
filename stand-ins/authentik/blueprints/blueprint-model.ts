import type { Call, Json } from '../api/operation';
import type { Installation } from '../state/installation';

/** A model as entries and `!Find` get at it. */
export interface BlueprintModel {
    /** operation whose schema the attributes have to fit */
    create: string;
    update: string;
    all: (installation: Installation) => object[];
    make: (call: Call) => object;
    write: (item: never, call: Call) => void;
    remove: (item: never, call: Call) => void;
    /** what events of older versions show of a new one */
    columns?: (item: never) => Json;
    /** for models without a `name` */
    nameOf?: (item: never, installation: Installation) => string;
}

/** Value of a field, by the name it has in the API. */
export function fieldOf(item: object, name: string): unknown {
    return (item as Json)[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
}
