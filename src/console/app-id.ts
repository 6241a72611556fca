import type { AppCall } from '../app/app-call';

export async function appIdOf({ accessors: { read } }: AppCall): Promise<string> {
    return (await read.getUserReader().getAppUser())?.appId ?? '';
}
