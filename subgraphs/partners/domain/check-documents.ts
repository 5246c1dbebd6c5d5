import { type Check, checkForm, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { MouDocumentInput } from '../types.generated.ts';
import { checkCount, isSha256, normalHash } from './input-checks.ts';
import { LIMITS } from './limits.ts';

const isMediaType = (value: string): boolean => value.length <= 127 && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value);

/** Documents by type, hash, size, media type and place; none twice, nor one of those that the MoU has already. */
export const checkDocuments = (documents: readonly MouDocumentInput[], known: ReadonlySet<string>): Check[] => [
  checkCount('input.documents', documents.length + known.size, LIMITS.documents),
  ...documents.flatMap((document, position) => {
    const path = `input.documents.${position}`;
    const hash = normalHash(document.sha256);
    const isTwin = known.has(hash) || documents.findIndex(({ sha256 }) => normalHash(sha256) === hash) < position;
    return [
      checkText(`${path}.title`, document.title, { max: 300 }),
      checkForm(`${path}.sha256`, document.sha256, '64 hexadecimal digits', isSha256),
      isTwin
        ? issue(`${path}.sha256`, 'DUPLICATE', { expected: 'each document once', received: document.sha256 })
        : null,
      checkRange(`${path}.size`, document.size, 1),
      checkForm(`${path}.mediaType`, document.mediaType, 'a media type such as application/pdf', isMediaType),
      checkText(`${path}.location`, document.location, { max: 500 }),
    ];
  }),
];
