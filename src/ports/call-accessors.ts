import type { IRead, IModify, IHttp, IPersistence } from '@rocket.chat/apps-engine/definition/accessors';

/** What the engine hands to each call into the app. */
export interface CallAccessors {
    read: IRead;
    modify: IModify;
    http: IHttp;
    persistence: IPersistence;
}
