/** The sheet of a phone: the finding, the filters and the table, one at a time. */

import { useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { filterChips } from '#view/filterWords.ts';
import { FindingPanel } from '#view/finding/FindingPanel.tsx';
import { Legend } from '#view/legend/Legend.tsx';
import { TabList, TabPanel } from '#view/Tabs.tsx';
import { SeenAsTable } from './CanvasRegion.tsx';
import { DrawnNote } from './DrawnNote.tsx';
import { StatusLine } from './StatusLine.tsx';
import { StoryPlace, StoryWordsPlace } from './StoryPlace.tsx';

type SheetTab = 'finding' | 'filters' | 'table';

/** The three tabs under the picture. */
export function Sheet() {
  const sheet = useExplorer((explorer) => explorer.sheet);
  const { setScreen } = useCommands();
  const answered = useAnswered();
  const words = useWords();
  const { regions: say } = words.shell;
  const filters = answered === null ? 0 : filterChips(answered.question, answered.graph, words).length;
  const tabs: readonly (readonly [SheetTab, string])[] = [
    ['finding', say.finding],
    ['filters', say.filters(filters)],
    ['table', say.table],
  ];
  return (
    <div className="region-sheet">
      <div className="sheet-grip" aria-hidden="true" />
      <StoryPlace />
      <TabList
        id="sheet"
        label={say.sheet}
        className="tabs sheet-tabs"
        tabs={tabs}
        value={sheet}
        onChoose={(value) => setScreen({ sheet: value })}
      />
      <TabPanel id="sheet" value={sheet} className="sheet-body">
        {sheet === 'finding' && (
          <>
            <StoryWordsPlace />
            <FindingPanel />
            <DrawnNote />
            <StatusLine />
          </>
        )}
        {sheet === 'filters' && <Legend />}
        {sheet === 'table' && <SeenAsTable />}
      </TabPanel>
    </div>
  );
}
