"""The entity types we predict, and what each data set's labels say about them.

A set's label allows one or more of our fine types; its `O` allows `O` and every type that the set does not annotate.
The loss is the probability of all that is allowed, so partial sets (Few-NERD) and coarse ones teach what they know.
"""
GROUPS = {
    "Person": ["politician", "person"],
    "Organization": ["agency", "party", "company", "media", "organization"],
    "Place": ["gpe", "location", "facility"],
    "Office": ["office"],
    "Agreement": ["agreement"],
    "System": ["weapon", "aircraft", "ship"],
    "Event": ["war", "election", "event"],
    "Misc": ["misc"],
}
FINE = [fine for group in GROUPS.values() for fine in group]
TAGS = ["O"] + [f"{mark}-{fine}" for fine in FINE for mark in "BI"]
COARSE = ["O"] + [f"{mark}-{group}" for group in GROUPS for mark in "BI"]

PERSON, ORGANIZATION, PLACE, SYSTEM, EVENT = (GROUPS[k] for k in ("Person", "Organization", "Place", "System", "Event"))
THINGS = ["misc", *SYSTEM]
OTHER = [fine for fine in FINE if fine not in PERSON + ORGANIZATION + PLACE]
NAMES = {"PER": PERSON, "ORG": ORGANIZATION, "LOC": PLACE}

# label → allowed fine types; [] means that the label tells nothing more than O.
LABELS = {
    "ewt": {**NAMES, "OTH": [fine for fine in OTHER if fine != "office"]},
    "gum": {"person": PERSON, "organization": ORGANIZATION, "place": PLACE, "event": EVENT, "abstract": ["misc", "agreement"],
            "object": THINGS, "substance": ["misc"], "plant": ["misc"], "animal": ["misc"]},
    "btc": NAMES,
    "wnut": {"person": PERSON, "location": PLACE, "group": ORGANIZATION, "corporation": ["company", "media"],
             "product": THINGS, "creative-work": ["misc"]},
    "multiner": {**NAMES, "MISC": []},
    "politics": {"politician": ["politician"], "person": ["person"], "politicalparty": ["party"],
                 "organisation": ["agency", "company", "media", "organization"], "location": PLACE, "country": ["gpe"],
                 "election": ["election"], "event": ["war", "event"], "misc": ["misc", "agreement"]},
    "men": {"PERSON": PERSON, "ORGANIZATION": ORGANIZATION, "LOCATION": ["gpe", "location"], "FACILITY": ["facility"],
            "ROLE": ["office"], "EVENT": EVENT, "PRODUCT": THINGS, "LAW": ["agreement"], "WORK_OF_ART": ["misc"], "NORP": ["misc"]},
    "redocred": {**NAMES, "MISC": OTHER, "TIME": [], "NUM": []},
    "fewnerd-a": {
        "person-politician": ["politician"], "person-artist/author": ["person"], "person-soldier": ["person"],
        "person-director": ["person"], "organization-company": ["company"], "organization-media/newspaper": ["media"],
        "organization-other": ["organization", "agency"], "organization-sportsteam": ["organization"],
        "organization-education": ["organization"], "organization-sportsleague": ["organization"],
        "location-GPE": ["gpe"], "location-road/railway/highway/transit": ["location"], "location-mountain": ["location"],
        "location-island": ["location", "gpe"], "building-sportsfacility": ["facility"], "building-airport": ["facility"],
        "building-hotel": ["facility"], "building-restaurant": ["facility"], "product-airplane": ["aircraft"],
        "product-ship": ["ship"], "event-attack/battle/war/militaryconflict": ["war"], "event-disaster": ["event"],
        "event-protest": ["event"], "other-law": ["agreement"]},
    "fewnerd-c": {
        "person-athlete": ["person"], "person-actor": ["person"], "organization-government/governmentagency": ["agency"],
        "organization-politicalparty": ["party"], "location-other": ["location"], "location-bodiesofwater": ["location"],
        "building-hospital": ["facility"], "building-theater": ["facility"], "product-weapon": ["weapon"],
        "event-sportsevent": ["event"], "event-election": ["election"]},
}
ELSEWHERE = ["misc"]  # Few-NERD's other labels: works, food, awards, languages, gods, cars.

COMPLETE = {name: PERSON + ORGANIZATION + PLACE for name in LABELS}
COMPLETE["ewt"] = [fine for fine in FINE if fine != "office"]
COMPLETE["gum"] = COMPLETE["gum"] + EVENT
COMPLETE["politics"] = COMPLETE["politics"] + EVENT
COMPLETE["men"] = FINE
COMPLETE["redocred"] = [fine for fine in FINE if fine not in ("office", *SYSTEM)]
COMPLETE["fewnerd-a"] = ["politician", "company", "media", "gpe", "aircraft", "ship", "war", "agreement"]
COMPLETE["fewnerd-c"] = ["party", "weapon", "election"]

SETS = list(LABELS)


def allowed(set_name, label):
    """The tags that a set's BIO label leaves open."""
    if label == "O":
        return open_tags(set_name)
    mark, name = label.split("-", 1)
    fines = LABELS[set_name].get(name, ELSEWHERE if set_name.startswith("fewnerd") else [])
    return [f"{mark}-{fine}" for fine in fines] or open_tags(set_name)


def open_tags(set_name):
    return ["O"] + [f"{mark}-{fine}" for fine in FINE if fine not in COMPLETE[set_name] for mark in "BI"]


def pool_of(set_name, label):
    """`PER`, `ORG` or `LOC` where the label is sure to mean that, else none."""
    fines = LABELS[set_name].get(label)
    return next((pool for pool, types in NAMES.items() if fines and set(fines) <= set(types)), None)
