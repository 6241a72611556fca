import { helpText } from '../../report/help';

export async function helpVerb(): Promise<string> {
    return helpText;
}
