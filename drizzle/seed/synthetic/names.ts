import type { Random } from './random.ts';

/*
 * Names of generated bodies are coined from syllables: they sound of their state, and are no words of its languages.
 */

type Syllables = readonly [string, ...string[]];

interface Sound {
  readonly first: Syllables;
  readonly middle: Syllables;
  readonly last: Syllables;
  readonly forms: Syllables;
}

const SOUNDS: Readonly<Record<string, Sound>> = {
  'IN-UP': {
    first: [
      'Zav',
      'Mirh',
      'Tosh',
      'Rohv',
      'Suv',
      'Kaav',
      'Lav',
      'Ambr',
      'Dhuv',
      'Ishv',
      'Parn',
      'Navr',
      'Gulv',
      'Harv',
    ],
    middle: ['ani', 'ora', 'ika', 'elu', 'ushi', 'ama', 'avi', 'ero', 'ila', 'uri', 'osha', 'eni'],
    last: ['nta', 'vik', 'shra', 'lika', 'dhan', 'tri', 'mya', 'raj', 'vati', 'kesh', 'pran', 'nil'],
    forms: ['Udyog', 'Enterprises', 'Works', 'Gramodyog', 'Traders', 'Karkhana'],
  },
  'IN-TN': {
    first: [
      'Vel',
      'Thir',
      'Maruv',
      'Kanal',
      'Ponn',
      'Elav',
      'Sevv',
      'Arul',
      'Nagav',
      'Kuruv',
      'Alag',
      'Inb',
      'Mull',
      'Tham',
    ],
    middle: ['ani', 'iru', 'ova', 'eyi', 'uma', 'avai', 'ezhi', 'ola', 'iya', 'unai', 'ema', 'arai'],
    last: ['kkal', 'nathi', 'mozhi', 'veli', 'thurai', 'nila', 'kodi', 'selvi', 'van', 'pori', 'mani', 'thol'],
    forms: ['Works', 'Industries', 'Enterprises', 'Traders', 'Mills', 'Products'],
  },
  'IN-KL': {
    first: [
      'Nil',
      'Pav',
      'Thej',
      'Maav',
      'Kaith',
      'Onap',
      'Chemb',
      'Vayal',
      'Poov',
      'Karim',
      'Aalap',
      'Idav',
      'Muth',
      'Vench',
    ],
    middle: ['ayi', 'ora', 'ukku', 'ela', 'ima', 'avu', 'oli', 'una', 'ithi', 'aru', 'evi', 'ama'],
    last: ['kkad', 'thara', 'veli', 'nadan', 'puram', 'kalam', 'mala', 'thodi', 'vayal', 'kunnu', 'ppara', 'njan'],
    forms: ['Industries', 'Products', 'Enterprises', 'Works', 'Agencies', 'Traders'],
  },
};

function soundOf(state: string): Sound {
  const sound = SOUNDS[state];
  if (!sound) throw new RangeError(`no names are generated for ${state}`);
  return sound;
}

const coined = (sound: Sound, random: Random): string =>
  random.pick(sound.first) + random.pick(sound.middle) + random.pick(sound.last);

/** For example `Zavorashra Brassware Udyog`. */
export function makerName(state: string, goods: string, random: Random): string {
  const sound = soundOf(state);
  return `${coined(sound, random)} ${goods} ${random.pick(sound.forms)}`;
}

/** For example `Velovanathi Stores`: for shops, services and societies, whose trade says what they are. */
export const plainName = (state: string, trade: string, random: Random): string =>
  `${coined(soundOf(state), random)} ${trade}`;
