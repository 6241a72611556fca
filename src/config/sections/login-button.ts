import { choice, colour, names, text, toggle } from '../field';
import { section } from '../section';

/** The defaults are those of authentik's guide "Integrate with Rocket.chat". */
export const loginButtonSection = section('section_login', {
    button_text: text('Login with authentik'),
    button_text_color: colour('#FFFFFF'),
    button_color: colour('#fd4b2d'),
    login_style: choice(['redirect', 'popup']),
    show_button: toggle(true),
    allowed_groups: names(),
});
