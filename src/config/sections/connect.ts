import { headerProblem, secret, url } from '../field';
import { section } from '../section';

/** All that has to be typed before the first `/authentik-sync`. */
export const connectSection = section('section_connect', {
    authentik_url: url('https://authentik.company', true),
    authentik_token: secret(headerProblem),
    rocketchat_token: secret(headerProblem),
});
