// Asks the practice world what the official client of kintone asks of kintone, so that it stays honest.
// usage: node official_client.cjs ADDRESS CLIENT_FOLDER
const assert = require('node:assert');
const https = require('node:https');
const net = require('node:net');
const [, , baseUrl, folder] = process.argv;
const { KintoneRestAPIClient, KintoneRestAPIError } = require(folder);

// The client insists on https; the practice world speaks plain http on this computer only.
class PlainAgent extends https.Agent {
    createConnection(options) {
        return net.connect(options.port, options.host);
    }
}
const clientFor = (auth) => new KintoneRestAPIClient({ baseUrl: baseUrl.replace('http:', 'https:'), auth, httpsAgent: new PlainAgent() });
const client = clientFor({ apiToken: 'practice' });

async function main() {
    const { properties } = await client.app.getFormFields({ app: 1 });
    assert.equal(properties['職種'].type, 'DROP_DOWN');
    const all = await client.record.getAllRecordsWithId({ app: 1 });
    assert.ok(all.length >= 40);
    const { records, totalCount } = await client.record.getRecords({
        app: 1, query: '職種 in ("看護師") and $id > 0 order by $id asc limit 5', fields: ['$id', '$revision', '職種'], totalCount: true });
    assert.equal(records.length, 5);
    assert.ok(Number(totalCount) > 5);
    assert.deepEqual(Object.keys(records[0]).sort(), ['$id', '$revision', '職種'].sort());

    const id = records[0].$id.value;
    const before = await client.record.getRecord({ app: 1, id });
    const first = await client.record.updateRecord({ app: 1, id, revision: before.record.$revision.value, record: { 備考: { value: '一"\\二' } } });
    assert.equal(Number(first.revision), Number(before.record.$revision.value) + 1);
    await assert.rejects(client.record.updateRecord({ app: 1, id, revision: before.record.$revision.value, record: {} }),
        (error) => error instanceof KintoneRestAPIError && error.code === 'GAIA_CO02' && error.status === 409);
    await assert.rejects(client.record.updateRecord({ app: 1, id, record: { 募集状態: { value: '無い' } } }),
        (error) => error.code === 'CB_VA01' && 'record.募集状態.value' in error.errors);
    await assert.rejects(client.record.getRecords({ app: 1, query: 'order by' }), (error) => error.code === 'CB_VA01');
    await assert.rejects(client.record.getRecord({ app: 2, id }), (error) => error.code === 'GAIA_AP01');

    const copy = {};
    for (const [code, field] of Object.entries(before.record))
        if (!['RECORD_NUMBER', '__ID__', '__REVISION__', 'CREATED_TIME', 'UPDATED_TIME', 'CREATOR', 'MODIFIER'].includes(field.type))
            copy[code] = { value: field.value };
    copy['募集番号'] = { value: `N-${Date.now()}` };
    const record = { ...copy };
    delete record['外部連携ID'];
    const upsert = { app: 1, upsert: true, records: [{ updateKey: { field: '外部連携ID', value: `k-${Date.now()}` }, record }] };
    const inserted = await client.record.updateRecords(upsert);
    const updated = await client.record.updateRecords(upsert);
    assert.equal(inserted.records[0].id, updated.records[0].id);
    await client.record.deleteRecords({ app: 1, ids: [inserted.records[0].id] });

    const stranger = clientFor({ apiToken: 'wrong' });
    await assert.rejects(stranger.app.getFormFields({ app: 1 }), (error) => error.code === 'GAIA_IA02');
    const person = clientFor({ username: 'practice', password: 'practice' });
    assert.ok((await person.app.getFormFields({ app: 1 })).properties);
}

main().then(() => console.log('ok'), (error) => { console.error(error); process.exit(1); });
