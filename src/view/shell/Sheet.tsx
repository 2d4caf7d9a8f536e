/** The sheet of a phone: the finding, the filters and the table, one at a time. */

import { Tabs } from 'radix-ui';
import { useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';
import { filterChips } from '#view/filterWords.ts';
import { FindingPanel } from '#view/finding/FindingPanel.tsx';
import { Legend } from '#view/legend/Legend.tsx';
import { DrawnNote } from './DrawnNote.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TieTable } from './TieTable.tsx';

type SheetTab = 'finding' | 'filters' | 'table';

/** The three tabs under the picture. */
export function Sheet() {
  const sheet = useExplorer((explorer) => explorer.sheet);
  const { setScreen } = useCommands();
  const answered = useAnswered();
  const filters = answered === null ? 0 : filterChips(answered.question, answered.graph).length;
  return (
    <Tabs.Root
      className="region-sheet"
      value={sheet}
      onValueChange={(value) => setScreen({ sheet: value as SheetTab })}
    >
      <div className="sheet-grip" aria-hidden="true" />
      <Tabs.List className="tabs sheet-tabs" aria-label="Finding, filters and table">
        <Tabs.Trigger value="finding" className="tab">
          Finding
        </Tabs.Trigger>
        <Tabs.Trigger value="filters" className="tab">
          Filters{filters === 0 ? '' : ` ${filters}`}
        </Tabs.Trigger>
        <Tabs.Trigger value="table" className="tab">
          Table
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="finding" className="sheet-body">
        <FindingPanel />
        <DrawnNote />
        <StatusLine />
      </Tabs.Content>
      <Tabs.Content value="filters" className="sheet-body">
        <Legend />
      </Tabs.Content>
      <Tabs.Content value="table" className="sheet-body">
        <TieTable />
      </Tabs.Content>
    </Tabs.Root>
  );
}
