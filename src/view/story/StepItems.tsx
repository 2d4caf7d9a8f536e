/** Every step of the story that is told, as items of a menu. */

import { DropdownMenu } from 'radix-ui';
import { useCommands } from '#view/explorer.tsx';
import { keyed, useTold } from './told.ts';
import { useStoryWords } from './useStoryWords.ts';

/** The items. The step told now is marked. */
export function StepItems() {
  const told = useTold();
  const { play } = useCommands();
  const { bar } = useStoryWords();
  if (told === null) return null;
  const { story, at } = told;
  return (
    <DropdownMenu.RadioGroup value={String(at)} aria-label={bar.stepsOf(story.title)} className="story-steps">
      {keyed(story.steps).map(({ key, at: each, item }) => (
        <DropdownMenu.RadioItem
          key={key}
          value={key}
          className="menu-item"
          onSelect={() => void play(story.id, each)}
        >
          <span className="story-number">{each + 1}</span>
          {item.title}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
