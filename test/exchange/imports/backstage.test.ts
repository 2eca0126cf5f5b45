import { describe, expect, it } from 'vitest';
import { contentWith } from '../../../src/exchange/content-with.ts';
import { readCatalog } from '../../../src/exchange/imports/backstage/catalog.ts';
import { isCatalog } from '../../../src/exchange/imports/backstage/entities.ts';
import { planImport } from '../../../src/exchange/imports/plan-import.ts';
import type { DirectoryContent } from '../../../src/exchange/ports.ts';
import { company, person, topic } from '../../support/company.ts';

const CATALOG = `# owners of everything
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: team-a, title: Team A }
spec: { type: team, profile: { displayName: The A Team, email: a@northwind.example }, children: [], members: [alice] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: alice }
spec: { profile: { displayName: Alice Ng, email: alice@northwind.example }, memberOf: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: bob, namespace: external }
spec: { memberOf: ['group:default/team-a'] }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: payments, description: All that pays. }
spec: { owner: team-a }
---
apiVersion: backstage.io/v1beta1
kind: Component
metadata:
  name: payments
  title: Payment service
  links: [{ url: https://pay.northwind.example, title: Portal }, { url: https://docs.northwind.example }]
spec: { type: service, lifecycle: production, owner: user:alice, system: payments }
---
apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: elsewhere }
spec: { target: ./more.yaml }
`;

function plan(text: string, content: DirectoryContent = company({})) {
  const read = readCatalog(content, text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const planned = planImport(content, read.value);
  return { ...planned, after: contentWith(content, planned.changes, 'after').directory };
}

describe('a Backstage catalog', () => {
  it('is known by what it says of itself', () => {
    expect(isCatalog(CATALOG)).toBe(true);
    expect(isCatalog('name,email\nBackstage,x@y.example')).toBe(false);
  });

  it('gives people, departments, and topics that their owners answer for', () => {
    const { after, faults, ignored } = plan(CATALOG);
    expect(faults).toEqual([]);
    expect(ignored).toEqual(['Location']);
    expect([...after.people.values()]).toMatchObject([
      { id: 'alice', name: 'Alice Ng', email: 'alice@northwind.example' },
      { id: 'external.bob', name: 'bob' },
    ]);
    expect([...after.departments.values()]).toMatchObject([
      {
        id: 'team-a',
        name: 'The A Team',
        email: 'a@northwind.example',
        memberIds: ['alice', 'external.bob'],
      },
    ]);
    expect([...after.topics.values()]).toMatchObject([
      {
        id: 'payments',
        name: 'payments',
        description: 'All that pays.',
        contact: { type: 'department', departmentId: 'team-a' },
      },
      {
        id: 'component-payments',
        name: 'Payment service',
        parentId: 'payments',
        contact: { type: 'person', personId: 'alice' },
        links: [
          { title: 'Portal', url: 'https://pay.northwind.example' },
          { title: 'https://docs.northwind.example', url: 'https://docs.northwind.example' },
        ],
      },
    ]);
  });

  it('is brought in twice without a second change, and leaves what it does not say as it is', () => {
    const content = company({
      people: [person('a.ng', { name: 'Alice', email: 'alice@northwind.example', phone: '+49 30 1' })],
      topics: [topic('payments', { name: 'Payments', aliases: ['money'] })],
    });
    const once = plan(CATALOG, content);
    expect(once.after.people.get('a.ng' as never)).toMatchObject({ name: 'Alice Ng', phone: '+49 30 1' });
    expect(once.after.topics.get('payments' as never)).toMatchObject({ aliases: ['money'] });
    const { changes, unchanged } = plan(CATALOG, { ...content, directory: once.after });
    expect(changes).toEqual([]);
    expect(unchanged).toBe(5);
  });

  it('says by its line what can’t be read, and leaves out what nobody known owns', () => {
    const { faults, changes } = plan(
      `apiVersion: backstage.io/v1alpha1\nkind: System\nmetadata: { name: lost }\nspec: { owner: nobody }\n---\napiVersion: example.com/v1\nkind: User\nmetadata: { name: alice }\n---\nkind: [\n`,
    );
    expect(changes).toEqual([]);
    expect(faults.map(({ line }) => line)).toEqual([1, 6, 11]);
    expect(faults[0]?.message).toContain('nobody');
  });
});
