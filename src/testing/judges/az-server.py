"""The real azure-cli over azfake, loaded once: each command is run in a process forked from here.

usage: az-server.py FOLDER_OF_AZFAKE FOLDER     says "ready" once FOLDER/socket is served; ends with its standard input
"""
import copy
import gc
import itertools
import os
import re
import select
import signal
import socket
import sys
from urllib.parse import quote, unquote

checks, home = sys.argv[1:]
os.environ['AZURE_CONFIG_DIR'] = os.path.join(home, 'config')
sys.path.insert(0, checks)

import azfake
import azure.mgmt.network.operations
from azure.cli.core import MainCommandsLoader
from azure.core.pipeline.transport import HttpRequest

# Debian ships the operations of the network SDK without the folders of its versions: commands that name them fail.
sys.modules['azure.mgmt.network.v2022_07_01.operations'] = azure.mgmt.network.operations

# The stand-in has done everything at once: there is nothing to wait for.
really_sleep = azfake._real_sleep
azfake._real_sleep = lambda seconds: really_sleep(min(seconds, 0.001))

# What each of these commands imports and declares is there before a process needs it.
WARMING = '''
network vnet create -g a -n v -l l --address-prefixes 10.0.0.0/16 --subnet-name GatewaySubnet --subnet-prefixes 10.0.0.0/26
network public-ip create -g a -n i -l l --sku Standard --allocation-method Static
network vnet-gateway create -g a -n w -l l --gateway-type ExpressRoute --sku Standard --vnet v --public-ip-addresses i --no-wait
network vnet-gateway show -g a -n w
network express-route port create -g a -n p -l l --peering-location x --bandwidth 10 Gbps --encapsulation Dot1Q
network express-route port show -g a -n p
network express-route port link update -g a -n link1 --port-name p --admin-state Enabled
network express-route create -g a -n c -l l --provider x --peering-location x --bandwidth 50 Mbps
network express-route show -g a -n c
network express-route auth create -g a -n k --circuit-name c
network route-filter create -g a -n f -l l
network route-filter rule create -g a -n r --filter-name f --access Allow --communities 12076:5010
network route-filter show -g a -n f
network express-route peering create -g a --circuit-name c --peering-type AzurePrivatePeering --peer-asn 65001 --vlan-id 3 --primary-peer-subnet 10.0.0.0/30 --secondary-peer-subnet 10.0.0.4/30
network express-route peering update -g a --circuit-name c -n AzurePrivatePeering --set state=Enabled
network express-route peering connection create -g a -n g --circuit-name c --peering-name AzurePrivatePeering --peer-circuit c --address-prefix 10.9.0.0/29
network express-route peering connection ipv6-config set -g a -n g --circuit-name c --peering-name AzurePrivatePeering --address-prefix fd00::/125
network vpn-connection create -g a -n n -l l --vnet-gateway1 w --express-route-circuit2 c
network vpn-connection delete -g a -n n
network express-route peering connection delete -g a -n g --circuit-name c --peering-name AzurePrivatePeering
network express-route peering delete -g a -n AzurePrivatePeering --circuit-name c
network express-route auth delete -g a -n k --circuit-name c
network express-route delete -g a -n c
network route-filter delete -g a -n f
network vnet-gateway delete -g a -n w
network public-ip delete -g a -n i
network vnet delete -g a -n v
'''


def deploy(request):
    """Azure makes what a template lists. Those that az sends hold no expressions but parameters."""
    properties = azfake.json.loads(request.body)['properties']
    values = {name: each['value'] for name, each in (properties.get('parameters') or {}).items()}

    def filled(node):
        if isinstance(node, dict):
            return {key: filled(each) for key, each in node.items()}
        if isinstance(node, list):
            return [filled(each) for each in node]
        named = re.fullmatch(r"\[parameters\('(\w+)'\)\]", node) if isinstance(node, str) else None
        return values[named[1]] if named else node

    group = request.url.split('/providers/')[0]
    for resource in properties['template']['resources']:
        part = HttpRequest('PUT', f"{group}/providers/{resource['type']}/{quote(resource['name'], safe='')}")
        part.set_json_body(filled(resource))
        send(None, part)


def as_shown(url):
    """Azure's ids show names as they are; the stand-in takes its ids from the address. What would end it stays encoded."""
    way, mark, query = url.partition('?')
    names = [''.join(map(shown, unquote(name))) for name in way.split('/')]
    return '/'.join(names) + mark + query


def shown(character):
    return character if character.isprintable() and character not in '/?#%' else quote(character, safe='')


def name_owner(request):
    """Azure answers with the peering that a Global Reach connection was made on; az leaves it out of what it sends."""
    own = re.search(r'(/subscriptions/.*/peerings/[^/]+)/connections/[^/]+$', request.url.split('?')[0])
    if own:
        body = azfake.json.loads(request.body)
        body['properties']['expressRouteCircuitPeering'] = {'id': own[1]}
        request.set_json_body(body)


def make_links(request):
    """A port pair is made with two links, which nobody has enabled yet."""
    if '/expressrouteports/' in request.url.lower():
        body = azfake.json.loads(request.body)
        off = {'adminState': 'Disabled'}
        body['properties'].setdefault('links', [{'name': name, 'properties': off} for name in ('link1', 'link2')])
        request.set_json_body(body)


def name_rules():
    """A filter shows its rules as `rules`; the stand-in calls them by the word of the address."""
    state = azfake.load()
    for resource in state.values():
        if 'routeFilterRules' in resource['properties']:
            resource['properties']['rules'] = resource['properties'].pop('routeFilterRules')
    azfake.save(state)


def send(_transport, request, **_options):
    request.url = as_shown(request.url)
    if request.method != 'PUT':
        return azfake.handle(request)
    if '/Microsoft.Resources/deployments/' in request.url:
        deploy(request)
    name_owner(request)
    make_links(request)
    answer = azfake.handle(request)
    if '/routeFilterRules/' in request.url:
        name_rules()
    return answer


azfake.RequestsTransport.send = send


class Loaded(MainCommandsLoader):
    """The table of one command, with all its arguments: made when the command is run first, and not made again."""

    made = False

    def load_command_table(self, args):
        return self.command_table if self.made else super().load_command_table(args)

    def load_arguments(self, command=None):
        return None if self.made else super().load_arguments(command)


azure_cli = azfake.get_default_cli
ready = {}


def name_of(words):
    return ' '.join(itertools.takewhile(lambda word: not word.startswith('-'), words))


def run(words):
    """What azfake does with a command, by the tables that are there already."""
    azfake.get_default_cli = lambda: ready.get(name_of(words)) or azure_cli()
    return int(azfake.run(words) or 0)


def warm():
    """Runs one command of each kind, unheard."""
    place = os.path.join(home, 'warming')
    os.mkdir(place)
    os.chdir(place)
    heard = [os.dup(1), os.dup(2)]
    unheard = os.open(os.devnull, os.O_WRONLY)
    os.dup2(unheard, 1)
    os.dup2(unheard, 2)
    os.environ['AZURE_CORE_DISABLE_CONFIRM_PROMPT'] = 'yes'
    faults = [line for line in WARMING.strip().splitlines() if not warmed(line.split())]
    del os.environ['AZURE_CORE_DISABLE_CONFIRM_PROMPT']
    sys.stdout.flush()
    sys.stderr.flush()
    for number, fd in enumerate(heard, 1):
        os.dup2(fd, number)
    if faults:
        sys.exit(f'azure-cli could not run: {faults[0]}')
    os.chdir(home)
    gc.collect()
    gc.freeze()


def warmed(words):
    cli = ready[name_of(words)] = azure_cli()
    loader = Loaded(cli)
    cli.commands_loader_cls = lambda *_given, **_named: loader
    before = copy.deepcopy(cli.data)
    code = run(words)
    cli.data = before
    loader.made = True
    return code == 0


def read(connection):
    """What az-client.py hands over: its folder, its open files by their numbers, its words and its environment."""
    size, handed, _flags, _address = socket.recv_fds(connection, 8, 64)
    left, parts = int.from_bytes(size, 'big'), []
    while left:
        parts.append(connection.recv(min(left, 1 << 20)))
        left -= len(parts[-1])
    cwd, numbers, count, *rest = b''.join(parts).split(b'\0')
    files = dict(zip(map(int, numbers.split()), handed))
    return cwd, files, rest[:int(count)], rest[int(count):]


def become(cwd, files, words, env):
    """Runs the command as if it had been started where the client was."""
    spare = {number: os.dup2(fd, 200 + number) for number, fd in files.items()}
    for number, fd in spare.items():
        os.dup2(fd, number)
    os.chdir(cwd)
    own = {name: value for name, value in os.environ.items() if name.startswith('AZURE_')}
    os.environb.clear()
    for each in env:
        name, value = each.split(b'=', 1)
        os.environb[name] = value
    os.environ.update(own)
    return run([os.fsdecode(word) for word in words])


def answer(connection):
    """In a process of its own: runs what is asked for and says how it ended."""
    code = 1
    try:
        code = become(*read(connection))
    except BaseException as fault:
        sys.stderr.write(f'{fault!r}\n')
    sys.stdout.flush()
    sys.stderr.flush()
    connection.send(bytes([code & 255]))
    os._exit(0)


warm()
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
    server.bind(os.path.join(home, 'socket'))
    server.listen()
    print('ready', flush=True)
    while True:
        asking, _, _ = select.select([server, sys.stdin], [], [])
        if sys.stdin in asking:
            break
        connection, _address = server.accept()
        if os.fork() == 0:
            server.close()
            answer(connection)
        connection.close()
