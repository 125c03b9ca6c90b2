import { describe, expect, it } from 'vitest';
import { transfersIn } from './marked-transfers.js';

/** Marked lines by who is meant, to `giver > recipient: amount or thing`. */
const SIDES: Readonly<Record<string, readonly (readonly [marked: string, expected: string])[]>> = {
  'a giver told in the next sentence': [
    [
      'The [Guild](org) received a [$50 million](money) donation. The gift, from [Ann Lee](person), is the largest ever.',
      'Ann Lee > Guild: $50 million',
    ],
    [
      'The [Guild](org) received a [$50 million](money) donation. The donation was from the [Mill](org).',
      'Mill > Guild: $50 million',
    ],
    [
      'The [Guild](org) received a [$50 million](money) donation. The donation was opposed by voices from the [Mill](org).',
      '? > Guild: $50 million',
    ],
  ],
  'with a gift': [
    [
      'The [Guild](org) marked its anniversary with a generous gift of [500 euros](money) to the [Hill Home](org).',
      'Guild > Hill Home: 500 euros',
    ],
    [
      'The [Guild](org) surprised the [Hill Home](org) with a gift of [500 euros](money).',
      'Guild > Hill Home: 500 euros',
    ],
    [
      'The [Hill Home](org) opened with a grant of [500 euros](money) from the [Guild](org).',
      'Guild > Hill Home: 500 euros',
    ],
    ['The [Guild](org) met the [Hill Home](org) with a gift of [500 euros](money).', ''],
  ],
  'received, told again': [
    [
      'The [Hill Home](org) received a donation of [500 euros](money). The home received it in May.',
      '? > Hill Home: 500 euros',
    ],
    [
      'The [Guild](org) gave a donation of [500 euros](money). The [Hill Home](org) received the money in May.',
      'Guild > Hill Home: 500 euros',
    ],
    [
      'The [Hill Home](org) received a donation of [500 euros](money). It received the money from the [Guild](org).',
      'Guild > Hill Home: 500 euros',
    ],
  ],
  'received for somebody else': [
    [
      'A cheque for [500 euros](money) from the [Guild](org) was received by [Ann Lee](person) on behalf of the [Hill Home](org).',
      'Guild > Hill Home: 500 euros',
    ],
    [
      'Donations to the [Hill Home](org) included [500 euros](money) from the [Guild](org) and [300 euros](money) from [Ann Lee](person).',
      'Guild > Hill Home: 500 euros; Ann Lee > Hill Home: 300 euros',
    ],
  ],
  'a part of a body, and what a gift is for': [
    [
      '[Ann Lee](person) of the [Mill](org) will donate [$52 million](money) to the nursing school at [Hunter College](org).',
      'Ann Lee > Hunter College: $52 million',
    ],
    [
      'The [Guild](org) received a [$50 million](money) donation to support the expansion of the [Hill Home](org).',
      '? > Guild: $50 million',
    ],
    [
      'The [Guild](org) received [$50 million](money) to improve the wards of the [Hill Home](org).',
      '? > Guild: $50 million',
    ],
  ],
  'a person by a pronoun': [
    [
      '[Marta Reis](person) lost her husband [Paulo Reis](person). The [Guild](org) paid her [4,000 euros](money).',
      'Guild > Marta Reis: 4,000 euros',
    ],
    [
      '[Ravi Kale](person) and his sister [Sunita Kale](person) were hurt. She received [Rs 500](money) from the [Guild](org).',
      'Guild > Sunita Kale: Rs 500',
    ],
    [
      'Judge [Ada Holm](person) ordered [Tom Reid](person) to repay the [Guild](org) [$900](money) and fined him [$150](money).',
      'Tom Reid > Guild: $900 | decided by Ada Holm; Tom Reid > ?: $150 | decided by Ada Holm',
    ],
    [
      'The [Mill](org) paid [Ann Lee](person) [500 euros](money) and the [Guild](org) gave her [300 euros](money).',
      'Mill > Ann Lee: 500 euros; Guild > Ann Lee: 300 euros',
    ],
    [
      '[Ann Lee](person) farms. [Ann Lee](person) sings. To [Ben Cole](person) she gave [50 euros](money).',
      'Ann Lee > Ben Cole: 50 euros',
    ],
    [
      '[Ann Lee](person) farms. [Ann Lee](person) sings. [Ann Lee](person) met [Ben Cole](person).\n\nLast year she received [50 euros](money) from the [Guild](org).',
      'Guild > Ann Lee: 50 euros',
    ],
    [
      'Fans of [Ann Lee](person) came, and she sent [500 euros](money) to the [Cats Trust](org).',
      'Ann Lee > Cats Trust: 500 euros',
    ],
  ],
  'a person by a common noun': [
    [
      '[Rosa Quint](person), widow of [Juan Quint](person), lives here. The [Guild](org) gave the widow [800 euros](money).',
      'Guild > Rosa Quint: 800 euros',
    ],
    [
      'Comrade [Luis Vara](person) was threatened. The [Guild](org) pays the comrade [400 pesos](money).',
      'Guild > Luis Vara: 400 pesos',
    ],
    [
      '[Emma Schall](person) cut her hand. The [Mill](org) has paid the apprentice [9,000 euros](money).',
      'Mill > Emma Schall: 9,000 euros',
    ],
    [
      '[Ian Black](person), a fitter, was hurt. The [Mill](org) paid the fitter [300 euros](money).',
      'Mill > Ian Black: 300 euros',
    ],
    // Nobody is called so.
    [
      '[Ian Black](person), a fitter, was hurt. The [Mill](org) paid the roofer [300 euros](money).',
      'Mill > ?: 300 euros',
    ],
    // Who speaks is not who gets.
    ['[Paul Green](person) said that the [Mill](org) had paid the passenger [£900](money).', 'Mill > ?: £900'],
  ],
  'a body by a pronoun': [
    [
      'The [Hill Centre](org) is warm. The [Vale Trust](org) gave it [£12,000](money) and the [Mill](org) lent it [£900](money).',
      'Vale Trust > Hill Centre: £12,000; Mill > Hill Centre: £900',
    ],
    [
      '[Bay Rovers](org) are saved. [Lake Bank](org) has paid them [$90,000](money).',
      'Lake Bank > Bay Rovers: $90,000',
    ],
    [
      'The workers of [Gamma Mills](org) went home. [Lake Bank](org) paid them [$90,000](money).',
      'Lake Bank > ?: $90,000',
    ],
  ],
  'a body by a common noun': [
    [
      '[Lyceum No. 12](org) is cold. [Lake Bank](org) gave the school [300 som](money).',
      'Lake Bank > Lyceum No. 12: 300 som',
    ],
    [
      '[Vida Insurance](org) sponsors the race. The winner, [Abel Tesfa](person), was handed [€500](money) by the insurer.',
      'Vida Insurance > Abel Tesfa: €500',
    ],
    // A committee of the mine is no company.
    [
      '[Tau Company](org) was fined. The [Committee of the Alma Mine](org) wrote. The company paid the [Lake Bank](org) [900 soms](money).',
      'Tau Company > Lake Bank: 900 soms',
    ],
    [
      'The [Bakers Union](org) wrote to the [Federation of Labour](org). The federation sent the union [500 euros](money).',
      'Federation of Labour > Bakers Union: 500 euros',
    ],
    [
      'The [Red Star Society](org) brought 30 tents. Some came from the [White Star Society](org). The [Gulf Trust](org) gave the organisation [$5,000](money).',
      'Gulf Trust > Red Star Society: $5,000',
    ],
  ],
  'for another': [
    [
      'Mayor [Dunia Selva](person) received on [Monday](date), on behalf of the [Town of Lima](org), [500 euros](money) from [Lake Bank](org).',
      'Lake Bank > Town of Lima: 500 euros',
    ],
    [
      '[Aysel Mami](person) received [200 manat](money) on behalf of the [Guild](org).',
      'Guild > Aysel Mami: 200 manat',
    ],
    [
      'On behalf of the [Guild](org), who had collected it, [Pia Neri](person) handed [700 euros](money) to the [Red Star](org).',
      'Guild > Red Star: 700 euros',
    ],
    [
      'The [Pensions Fund](org) under her [Ministry](org) will pay [Binta Sule](person) [400 euros](money).',
      'Pensions Fund > Binta Sule: 400 euros',
    ],
    [
      'The [Mill](org) paid [Ann Lee](person) [500 euros](money), and her union, the [Guild](org), gave [Ben Cole](person) [300 euros](money).',
      'Mill > Ann Lee: 500 euros; Guild > Ben Cole: 300 euros',
    ],
  ],
  'implied by the paragraph': [
    [
      'Donations to the [Vale Hospice](org) keep coming in. [Lake Bank](org) gave [£5,000](money).',
      'Lake Bank > Vale Hospice: £5,000',
    ],
    [
      'The [Hill Home](org) thanks its donors. [Lake Bank](org) gave [£5,000](money), and [Tau Company](org) gave [£250](money).',
      'Lake Bank > Hill Home: £5,000; Tau Company > Hill Home: £250',
    ],
    [
      '[Lake Bank](org) gave [£500](money) to the [Hill Home](org), and [Tau Company](org) has pledged [£200](money) for girls.',
      'Lake Bank > Hill Home: £500; Tau Company > Hill Home: £200',
    ],
    // What it pays is another thing.
    [
      '[Lake Bank](org) gave [£500](money) to the [Hill Home](org), and [Tau Company](org) has pledged [£200](money) for a bridge.',
      'Lake Bank > Hill Home: £500; Tau Company > ?: £200',
    ],
    // Another sentence is another gift.
    [
      '[Lake Bank](org) gave [£500](money) to the [Hill Home](org). [Tau Company](org) pledged [£200](money).',
      'Lake Bank > Hill Home: £500; Tau Company > Hill Home: £200',
    ],
    [
      'The [Guild](org) gave [500 euros](money) to [Ann Lee](person). A further [300 euros](money) was handed to [Ben Cole](person).',
      'Guild > Ann Lee: 500 euros; Guild > Ben Cole: 300 euros',
    ],
    [
      'The [Guild](org) gave [500 euros](money) to [Ann Lee](person).\n\n[300 euros](money) was awarded to [Ben Cole](person).',
      'Guild > Ann Lee: 500 euros; Guild > Ben Cole: 300 euros',
    ],
  ],
};

describe.each(Object.entries(SIDES))('%s', (_, lines) => {
  it.each(lines)('%s', (marked, expected) => {
    expect(transfersIn(marked).join('; ')).toBe(expected);
  });
});
