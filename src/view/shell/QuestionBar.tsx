/** The question as one sentence whose blanks are controls. */

import { type ReactNode, useEffect, useRef } from 'react';
import { type Blank as BlankName, type SentencePart, sentence, sentenceParts } from '#model/sentence.ts';
import { useExplorer, useWords } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { Blank } from './Blank.tsx';
import type { ChoicesProps } from './Choices.tsx';
import { SentenceMenu } from './SentenceMenu.tsx';
import { useNotLoaded } from './useNotLoaded.ts';

const choices = later(async () => (await import('./Choices.tsx')).Choices);

/** The bar under the header. */
export function QuestionBar() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const words = useWords();
  const labels = words.shell.bar.blanks;
  useEffect(() => {
    if (graph !== null) document.title = words.terms.title(sentence(question, graph, words));
  }, [graph, question, words]);
  if (graph === null) return null;
  return (
    <div className="question-bar">
      <SentenceMenu />
      <p className="question-sentence">
        {joined(sentenceParts(question, graph, words)).map(({ key, part, tail }) =>
          part.blank === null ? (
            <span key={key}>{part.text}</span>
          ) : (
            <span key={key} className="unbroken">
              <Blank label={labels[part.blank]} text={part.text} expect={choices.expect}>
                {(close) => (
                  <Choose
                    {...{ graph, question, close, blank: part.blank as BlankName }}
                    label={labels[part.blank as BlankName]}
                  />
                )}
              </Blank>
              {tail}
            </span>
          ),
        )}
      </p>
    </div>
  );
}

interface Joined {
  /** The blank, or the blank that the words stand after. */
  readonly key: string;
  readonly part: SentencePart;
  /** The comma or question mark that must not be parted from the blank before it. */
  readonly tail: string;
}

/** The parts with the sign that follows a blank moved to it. */
export function joined(parts: readonly SentencePart[]): readonly Joined[] {
  return parts.map((part, at) => {
    const sign = (text: string | undefined) => /^[,?]/.exec(text ?? '')?.[0] ?? '';
    if (part.blank !== null) return { key: part.blank, part, tail: sign(parts[at + 1]?.text) };
    const before = parts.slice(0, at).findLast((earlier) => earlier.blank !== null)?.blank ?? 'start';
    const text = parts[at - 1]?.blank == null ? part.text : part.text.replace(/^[,?]/, '');
    return { key: `after ${before} ${part.text}`, part: { ...part, text }, tail: '' };
  });
}

/** What comes after its panel was opened takes the focus that the panel holds for it. */
function Focused({ part }: { readonly part: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (around.current?.contains(document.activeElement) === true) return;
    around.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  return (
    <div ref={around} className="focused">
      {part}
    </div>
  );
}

function Choose(props: ChoicesProps) {
  const Choices = useLater(choices, true, useNotLoaded(props.close));
  return Choices === null ? null : <Focused part={<Choices {...props} />} />;
}
