import { type FormEvent, useEffect, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { CopyField } from '../../app/share/copy-field.tsx';
import { download } from '../../app/share/download.ts';
import { elementCode } from '../../app/share/embed-code.ts';
import { rasterize } from '../../app/share/picture.ts';
import { Dialog } from '../../app/ui/dialog.tsx';
import { inLanguage } from '../../exports/in-language.ts';
import { hasErrors, type Problem } from '../../model/problem.ts';
import { useWords } from '../i18n/words.ts';
import { useProject, useSession } from '../state/use-session.ts';
import type { DeskClient } from '../worker/client.ts';
import type { PublishSettings, SiteStep } from '../worker/replies.ts';
import { Field } from './field.tsx';
import { ProblemList } from './problem-list.tsx';
import style from './publish-dialog.module.css';

interface PublishDialogProps {
  readonly makeSite: DeskClient['makeSite'];
  close(): void;
}

/** From a project to a site that anybody can put on a host. */
export default function PublishDialog({ makeSite, close }: PublishDialogProps) {
  const { project } = useWords();
  const session = useSession();
  const [settings, setSettings] = useState<PublishSettings | null>(null);
  useEffect(
    function readSettings() {
      session.desk.settings().then(setSettings, (error: unknown) => console.error(error));
    },
    [session],
  );
  return (
    <Dialog title={project.site} close={close}>
      {settings !== null && <PublishForm settings={settings} makeSite={makeSite} />}
    </Dialog>
  );
}

/** Where a site lies whose address is not known yet. */
const EXAMPLE = 'https://maps.example.org/';
const MEGABYTE = 1_000_000;

type Outcome =
  | { readonly state: 'asking' }
  | { readonly state: 'failed' | 'incomplete' }
  | { readonly state: 'making'; readonly step: SiteStep }
  | { readonly state: 'wrong'; readonly problems: readonly Problem[] }
  | {
      readonly state: 'done';
      readonly bytes: number;
      readonly site: string | null;
      /** Name of the owner's own ground, where the site lacks it. */
      readonly lacks: string | null;
      readonly problems: readonly Problem[];
    };

interface PublishFormProps {
  readonly settings: PublishSettings;
  readonly makeSite: DeskClient['makeSite'];
}

function PublishForm({ settings, makeSite }: PublishFormProps) {
  const { publish, project } = useWords();
  const { language } = useMessages();
  const { name } = useProject();
  const session = useSession();
  const [title, setTitle] = useState(
    settings.isNew ? name || project.unnamed : inLanguage(settings.title, language),
  );
  const [address, setAddress] = useState(settings.baseUrl ?? '');
  const [editor, setEditor] = useState(settings.isNew ? false : settings.editor);
  const [outcome, setOutcome] = useState<Outcome>({ state: 'asking' });
  const baseUrl = parseAddress(address);
  const make = async () => {
    if (baseUrl === 'wrong') return;
    setOutcome({ state: 'making', step: { step: 'data' } });
    const chosen = { title: titlesOf(settings, language, title), languages: languagesOf(settings, language) };
    session.apply(await session.desk.setSettings({ ...chosen, baseUrl, editor }));
    const say = (step: SiteStep) => setOutcome({ state: 'making', step });
    const ground = settings.ground?.file ?? null;
    const bytes = ground === null ? null : await session.ground(ground);
    const beside = new Map(ground === null || bytes === null ? [] : [[ground, bytes]]);
    const { zip, problems, isComplete } = await makeSite({ beside, paint, say });
    if (zip === null) return setOutcome({ state: 'wrong', problems });
    if (!isComplete) return setOutcome({ state: 'incomplete' });
    download(new Blob([zip], { type: 'application/zip' }), `${title || 'buldan'}.zip`);
    const lacks = bytes === null ? ground : null;
    setOutcome({ state: 'done', bytes: zip.length, site: baseUrl, lacks, problems });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make().catch((error: unknown) => {
      console.error(error);
      setOutcome({ state: 'failed' });
    });
  };
  return (
    <form className={style.form} onSubmit={submit}>
      <Field label={publish.title} value={title} change={setTitle} />
      <Field
        label={publish.address}
        hint={publish.addressHint}
        note={baseUrl === 'wrong' ? publish.addressWrong : publish.addressWhy}
        value={address}
        direction="ltr"
        change={setAddress}
      />
      <label className={style.choice}>
        <input type="checkbox" checked={editor} onChange={(event) => setEditor(event.target.checked)} />{' '}
        {publish.editor}
      </label>
      <button type="submit" className={style.submit} disabled={outcome.state === 'making'}>
        {publish.make}
      </button>
      <Report outcome={outcome} title={title} />
    </form>
  );
}

/** As site.yaml has it; `null` where nothing is written. */
function parseAddress(written: string): string | null | 'wrong' {
  const text = written.trim();
  if (text === '') return null;
  return /^https?:\/\/[^\s/]+\.?[^\s]*$/.test(text) && URL.canParse(text)
    ? `${text.replace(/\/*$/, '')}/`
    : 'wrong';
}

/** Of a new project the built-in title gives way. */
const titlesOf = ({ isNew, title }: PublishSettings, language: string, written: string) => ({
  ...(isNew ? {} : title),
  [language]: written,
});

/** A new site opens in the language in which it is made. */
const languagesOf = ({ isNew, languages }: PublishSettings, language: string) =>
  isNew ? [language, ...languages.filter((each) => each !== language)] : languages;

async function paint(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await rasterize(svg, 1)).arrayBuffer());
}

function Report({ outcome, title }: { readonly outcome: Outcome; readonly title: string }) {
  const { publish } = useWords();
  switch (outcome.state) {
    case 'asking':
      return null;
    case 'failed':
    case 'incomplete':
      return (
        <p className={style.fault} role="alert">
          {publish[outcome.state]}
        </p>
      );
    case 'making':
      return (
        <p className={style.progress} role="status">
          {outcome.step.step === 'pictures'
            ? publish.pictures(outcome.step.done, outcome.step.of)
            : publish.steps[outcome.step.step]}
        </p>
      );
    case 'wrong':
      return <Problems heading={publish.problems} problems={outcome.problems} />;
    case 'done':
      return (
        <>
          <Done bytes={outcome.bytes} site={outcome.site} title={title} />
          {outcome.lacks !== null && (
            <p className={style.fault} role="alert">
              {publish.withoutGround(outcome.lacks)}
            </p>
          )}
          {hasErrors(outcome.problems) && <Problems heading={publish.leftOut} problems={outcome.problems} />}
        </>
      );
  }
}

interface DoneProps {
  readonly bytes: number;
  readonly site: string | null;
  readonly title: string;
}

/** Where to put it, and how to show it in an article. */
function Done({ bytes, site, title }: DoneProps) {
  const { publish } = useWords();
  const choice = { site: site ?? EXAMPLE, view: '', title, height: null };
  return (
    <div className={style.done} role="status">
      <strong>{publish.done(Math.max(1, Math.round(bytes / (MEGABYTE / 10))) / 10)}</strong>
      <p>{publish.where}</p>
      <CopyField label={publish.embed} text={elementCode(choice)} />
      {site === null && <p>{publish.replace}</p>}
    </div>
  );
}

interface ProblemsProps {
  readonly heading: string;
  readonly problems: readonly Problem[];
}

function Problems({ heading, problems }: ProblemsProps) {
  const errors = problems.filter((each) => hasErrors([each]));
  return (
    <div className={style.fault} role="alert">
      <p>{heading}</p>
      <ProblemList problems={errors} />
    </div>
  );
}
