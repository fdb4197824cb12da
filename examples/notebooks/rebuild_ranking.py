"""Loads observations, rebuilds a ranking from them, compares it with the server's, and cites it.

    python3 rebuild_ranking.py [ADDRESS]          ADDRESS is that of a server, http://localhost:4000 when left out
"""

import io
import json
import pathlib
import sys

import pandas
import requests

ADDRESS = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:4000"
METHOD = json.loads((pathlib.Path(__file__).parent / "ranking.json").read_text("utf-8"))


def main():
    observations = load_observations(METHOD)
    version = observations["data_version"].iloc[0]
    print(f"{len(observations)} observations of data version {version}")
    for licence, rows in observations.groupby("licence"):
        print(f"Licence {licence}: {len(rows)}")

    scores = rebuild(observations, METHOD)
    server = load_ranking(METHOD, version)
    assert list(scores.index) == list(server.index), "another order than the server's"
    difference = (scores - server["score"]).abs().max()
    assert difference < 1e-9, f"scores differ by up to {difference}"
    print(f"{len(scores)} cities ranked as by the server, method {server['method_id'].iloc[0][:12]}")
    for place, (city, score) in enumerate(scores.head(5).items(), start=1):
        print(f"{place}. {server.loc[city, 'city_en']} {score:.2f}")

    print(cite(METHOD, version))


def load_observations(method):
    """The values that the method may use, a row each, with their sources."""
    indicators = [criterion["indicator"] for criterion in method["tree"]["children"]]
    parameters = {"indicator": ",".join(indicators), "source": ",".join(method["observations"]["sources"])}
    return read_csv("/export/observations.csv", parameters)


def rebuild(observations, method):
    """The weighted mean of values scaled to 0-100 between the least and the greatest; cities without all values are left out."""
    criteria = method["tree"]["children"]
    table = observations.pivot(index="city", columns="indicator", values="value").dropna()
    scaled = (table - table.min()) / (table.max() - table.min()) * 100
    weights = pandas.Series({each["indicator"]: each["weight"] for each in criteria})
    scores = (scaled[weights.index] * weights).sum(axis=1) / weights.sum()
    return scores.sort_values(ascending=False)


def load_ranking(method, version):
    """The same ranking by the server, of the same data: with another version it would answer 410."""
    table = read_csv("/export/ranking.csv", {"input": json.dumps(method), "v": version})
    return table[table["rank"].notna()].set_index("city")


def cite(method, version):
    """References in GB/T 7714: the ranking with a permanent address, then its sources."""
    return fetch("/export/ranking.txt", {"input": json.dumps(method), "v": version, "locale": "EN"}).strip()


def read_csv(path, parameters):
    # The files begin with a byte order mark, for spreadsheets.
    return pandas.read_csv(io.StringIO(fetch(path, parameters).lstrip("\ufeff")))


def fetch(path, parameters):
    try:
        response = requests.get(f"{ADDRESS}{path}", params=parameters, timeout=60)
    except requests.ConnectionError:
        sys.exit(f"No server answers at {ADDRESS}: start one, or give the address of another.")
    if not response.ok:
        sys.exit(f"{response.url} answered {response.status_code}: {response.json()['errors'][0]['message']}")
    response.encoding = "utf-8"
    return response.text


main()
